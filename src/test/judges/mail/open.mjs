// Writes the HTML parts of mails into a folder: node open.mjs folder mail.eml…
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [folder, ...mails] = process.argv.slice(2);
for (const mail of mails) {
  const html = readFileSync(mail, 'latin1')
    .split(/^--=_\S+\r\n/m)
    .find((part) => part.startsWith('Content-Type: text/html'));
  if (html === undefined) {
    throw new Error(`${mail} has no HTML part`);
  }
  const decoded = html
    .slice(html.indexOf('\r\n\r\n') + 4)
    .replace(/\r\n--=_\S+--\s*$/, '')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  writeFileSync(join(folder, basename(mail, '.eml') + '.html'), Buffer.from(decoded, 'latin1'));
}
