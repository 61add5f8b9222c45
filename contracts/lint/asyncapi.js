// Parses AsyncAPI files with the reference parser; any diagnostic of severity "error" fails the file.
import { DiagnosticSeverity, fromFile, Parser } from "@asyncapi/parser";

let failed = false;
for (const file of process.argv.slice(2)) {
  const { document, diagnostics } = await fromFile(new Parser(), file).parse();
  const errors = diagnostics.filter((one) => one.severity === DiagnosticSeverity.Error);
  for (const { code, path, message } of errors) console.error(`${file} /${path.join("/")} ${code}: ${message}`);
  if (errors.length || !document) failed = true;
  else console.log(`${document.channels().length} channels, ${document.allMessages().length} messages`);
}
process.exit(failed ? 1 : 0);
