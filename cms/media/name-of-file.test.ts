import { expect, it } from "vitest";
import { nameOfFile } from "./name-of-file";

it.each<[fileName: string, name: string]>([
  ["market hall.jpg", "market hall.jpg"],
  ["../../etc/passwd", "passwd"],
  ["..\\..\\windows\\system.ini", "system.ini"],
  ["/", "Picture"],
  ["", "Picture"],
  ["\0\u202egpj.exe", "gpj.exe"],
  ["Café à l’Alzette.png", "Café à l’Alzette.png"],
  [`${"long ".repeat(100)}.png`, "long ".repeat(40).trim()],
])("a file %j is called %j", (fileName, name) => {
  expect(nameOfFile(fileName)).toBe(name);
});
