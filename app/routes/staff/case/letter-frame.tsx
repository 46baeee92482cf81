import { type CSSProperties, useEffect, useRef, useState } from "react";

/**
 * A stored letter as it will be read, whole: as high as its text where scripts run, so that nobody approves what
 * they did not scroll to and paper takes it all; else it scrolls.
 */
export function LetterFrame({ src, title }: { src: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    // The letter itself runs nothing and is of our own origin.
    const measure = () => setHeight(current.contentDocument?.body?.scrollHeight || null);
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    current.addEventListener("load", measure);
    return () => {
      watch.disconnect();
      current.removeEventListener("load", measure);
    };
  }, []);
  const style = height === null ? undefined : ({ "--letter-height": `${height}px` } as CSSProperties);
  return <iframe ref={frame} className="letter-frame" style={style} src={src} title={title} />;
}
