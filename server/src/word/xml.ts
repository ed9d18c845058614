import xmldom from "mammoth/lib/xml/xmldom";

/** What is used of a DOM. */
export interface XmlNode {
  readonly childNodes: ArrayLike<XmlNode>;
  readonly firstChild: XmlNode | null;
  readonly nodeType: number;
  readonly textContent: string | null;
}

const ELEMENT = 1;

export interface XmlElement extends XmlNode {
  readonly localName: string;
  readonly namespaceURI: string;
  readonly ownerDocument: XmlDocument;
  getAttributeNS(namespace: string, name: string): string;
  setAttributeNS(namespace: string, name: string, value: string): void;
  insertBefore(node: XmlNode, before: XmlNode | null): void;
  appendChild(node: XmlNode): void;
  removeChild(node: XmlNode): void;
  cloneNode(deep: boolean): XmlElement;
}

export interface XmlDocument {
  readonly documentElement: XmlElement;
  createElementNS(namespace: string, name: string): XmlElement;
  createTextNode(text: string): XmlNode;
  toString(): string;
}

/** Throws for what is not well formed. */
export function parseXml(text: string): XmlDocument {
  return xmldom.parseFromString(text.replace(/^\uFEFF/, ""));
}

/** The elements right below one, of this name or of any. */
export function childrenOf(element: XmlNode, name?: string): XmlElement[] {
  return Array.from(element.childNodes)
    .filter((node): node is XmlElement => node.nodeType === ELEMENT)
    .filter(({ localName }) => name === undefined || localName === name);
}

/** The first element at the end of a path of names. */
export function childOf(element: XmlNode | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found: XmlNode | undefined = element;
  for (const name of path) found = found && childrenOf(found, name)[0];
  return found as XmlElement | undefined;
}

/** An attribute of the element's own namespace; undefined where there is none. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.getAttributeNS(element.namespaceURI, name) || undefined;
}

/** `w:val` of the element at the end of a path. */
export function settingOf(element: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  return attributeOf(childOf(element, ...path), "val");
}
