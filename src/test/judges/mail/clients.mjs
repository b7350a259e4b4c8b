// What the readers' programs can do, by caniemail's data: all that one of them lacks has to stand here with what happens then.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { caniemail } from 'caniemail';

const clients = ['gmail.*', 'outlook.*', 'apple-mail.*'];

const fallbacks = {
  '<style> element': 'Gmail on the mobile web drops the sheet; everything it takes to read stands in the elements.',
  'Type selector': 'As the sheet: links have their colour in the element, marked words are bold without it.',
  'Descendant combinator': 'As the sheet.',
  'Class selector': 'As the sheet.',
  'Attribute selector': 'For Outlook on the web and on telephones, which sets the attributes by itself; none else has them.',
  'white-space': 'Votes of five figures take two lines.',
  '@media': 'Without it the mail is light and keeps the margins of a wide window; its one column fits a telephone.',
  ':hover': 'A title is a link with or without a line under it.',
  'role attribute': 'Windows Mail reads the tables of the layout out as tables.',
  '<body> element': 'Outlook on the Mac makes it a div; the ground is also that of the table.',
  overflow: 'For the line beside the subject only, which Outlook hides by mso-hide.',
  'display:none': 'For the line beside the subject only: Gmail on the mobile web shows it small above the head.',
  'border-radius': 'A button has corners.',
  'word-break': 'A word longer than the line makes the mail wider.',
};

const seen = new Set();
let found = 0;
for (const file of process.argv.slice(2)) {
  const { issues } = caniemail({ clients, html: readFileSync(file, 'utf8') });
  for (const [client, list] of issues.errors) {
    for (const title of new Set(list.map((issue) => issue.title))) {
      seen.add(title);
      if (!(title in fallbacks)) {
        console.log(`${basename(file)}: ${client} does not know ${title}, and no fallback is told`);
        found++;
      }
    }
  }
}
const idle = Object.keys(fallbacks).filter((title) => !seen.has(title));
if (idle.length > 0) {
  console.log(`No longer needed in clients.mjs: ${idle.join(', ')}`);
}
process.exit(found > 0 ? 1 : 0);
