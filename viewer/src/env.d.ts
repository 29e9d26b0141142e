/** True in the page that carries its graph: no server stands behind it. */
declare const __ONE_FILE__: boolean

declare module 'oxigraph/web.js' {
  export { Store } from 'oxigraph'
  export default function init(options: { module_or_path: string }): Promise<unknown>
}
