import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

/** What a form is filled with: single values, and lists of rows. Only text goes in; nothing is computed by the form. */
export type Filling = Record<string, string | Record<string, string>[]>

/** An office's form with the values in place. The form has been checked (`check-template.ts`): what it does not know stays empty. */
export function fillTemplate(bytes: Uint8Array, filling: Filling): Uint8Array {
  const form = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true, nullGetter: () => '' })
  form.render(filling)
  return form.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}
