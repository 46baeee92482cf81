/** Made-up people; example.nl is nobody's address. */
export interface DemoPerson {
  name: string;
  email: string;
  address: string;
  phone: string;
  birthDate: string;
}

const LINES = `
Emma Verhoeven|Laan van Meerdervoort 112, 2517 AN Den Haag|1984-03-17
Daan Mulder|Zuiderpark 6, 3083 BV Rotterdam|1979-11-02
Yusuf Kaya|Javastraat 41, 2585 AE Den Haag|1990-06-25
Sophie Kuipers|Nieuwe Gracht 9, 2011 NB Haarlem|1975-01-30
Bram Hoekstra|Stationsweg 23, 8911 AG Leeuwarden|1968-09-12
Ilse Vermeulen|Molenstraat 55, 5211 DR Den Bosch|1981-04-08
Mohammed Benali|Prinsengracht 300, 1016 GX Amsterdam|1987-12-19
Anouk de Graaf|Oude Rijn 14, 2312 HG Leiden|1992-02-03
Ruben van den Berg|Kerkstraat 78, 3581 RE Utrecht|1971-07-21
Fleur Smits|Wilhelminapark 3, 5041 EA Tilburg|1995-10-10
Jeroen Kok|Dorpsstraat 120, 2712 AM Zoetermeer|1966-05-05
Priya Ramdin|Hoefkade 210, 2526 CN Den Haag|1989-08-14
Lars Visser|Havenstraat 17, 1211 KG Hilversum|1983-03-27
Marloes Dekker|Grote Markt 2, 9711 LV Groningen|1977-06-18
Tomasz Nowak|Westblaak 90, 3012 KM Rotterdam|1986-01-09
Hanneke Prins|Singel 45, 3311 HE Dordrecht|1962-11-28
Kevin Sanches|Beijerlandselaan 33, 3074 EC Rotterdam|1994-04-15
Roos van Leeuwen|Achterom 60, 2611 PL Delft|1988-09-01
Arjan Bosman|Hoogstraat 5, 6701 BL Wageningen|1973-02-22
Nadia Chaouki|Loosduinseweg 300, 2571 AM Den Haag|1991-07-07
Willemijn Scholten|Brink 12, 7411 BT Deventer|1969-12-03
Stefan Maas|Parkweg 88, 6212 XN Maastricht|1980-10-26
Gerda Hendriks|Lange Voorhout 30, 2514 EE Den Haag|1959-03-11
Niels Brouwer|Spoorsingel 71, 2613 BG Delft|1985-05-29
Lotte Jacobs|Vismarkt 8, 4811 WV Breda|1996-08-20
Hakan Demir|Boezemweg 142, 3031 BL Rotterdam|1982-06-06
Claire Fontein|Statenlaan 19, 2582 GC Den Haag|1976-09-24
Jan Willem Postma|Noorderhaven 4, 9712 VK Groningen|1964-01-16
Saskia Timmermans|Kruisstraat 66, 5612 CK Eindhoven|1978-04-30
Dennis Bakker|Raadhuisplein 1, 2132 TZ Hoofddorp|1993-11-13
Mila Vink|Zeestraat 80, 2518 AD Den Haag|1998-02-27
Oscar van Rijn|Nieuwe Binnenweg 400, 3023 EP Rotterdam|1974-08-08
Esther Blom|Vondelstraat 21, 1054 GE Amsterdam|1970-06-15
Rachid Amrani|Escamplaan 510, 2547 CA Den Haag|1984-10-04
Judith Koster|Plein 7, 3811 MG Amersfoort|1967-07-31
Thijs Wolters|Stadhouderslaan 130, 2517 JA Den Haag|1997-05-12
Petra Zwart|Heuvel 50, 5038 CS Tilburg|1963-09-09
Sven Meijer|Mauritskade 28, 2514 HG Den Haag|1990-12-22
Amina Warsame|Fahrenheitstraat 200, 2561 EE Den Haag|1993-03-03
Leo van Houten|Weteringkade 15, 2515 AP Den Haag|1958-08-17
Bianca Peeters|Markt 31, 4331 LK Middelburg|1979-02-14
Michael Carter|Frankenslag 44, 2582 HM Den Haag|1981-01-23
`;

export const DEMO_PEOPLE: DemoPerson[] = LINES.trim()
  .split("\n")
  .map((line, index) => {
    const [name = "", address = "", birthDate = ""] = line.split("|");
    const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.nl`;
    const phone = `06 - 5550 ${String(100 + index)}`;
    return { name, email, address: address.replace(", ", "\n"), phone, birthDate };
  });

/** @throws Error for a name that is not on the list */
export function demoPerson(name: string): DemoPerson {
  const found = DEMO_PEOPLE.find((person) => person.name === name);
  if (!found) throw new Error(`no demo person ${name}`);
  return found;
}
