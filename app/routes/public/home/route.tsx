export default function Home() {
  return (
    <main>
      <h1>Privacyloket</h1>
    </main>
  );
}
