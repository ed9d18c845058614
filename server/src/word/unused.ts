/** Stands in the bundle for what mammoth loads and nothing here uses: its own unpacking, and the writing of XML. */
export default undefined;
