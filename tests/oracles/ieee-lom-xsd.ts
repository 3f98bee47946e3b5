/** Validates metadata against IEEE 1484.12.3 as far as packages use it; no schema of that standard ships with SCORM 2004. */

import { validateXML } from 'xmllint-wasm';

/** A child: its type, and whether the standard takes it once or any number of times. */
type Child = readonly [name: string, type: string, times?: 'many'];

// The standard takes children in any order but each single one once, which a schema can only say of a fixed order: what is
// valid here is valid there.
const type = (name: string, children: readonly Child[]): string =>
  `<xs:complexType name="${name}"><xs:sequence>${children
    .map(
      ([child, of, times]) =>
        `<xs:element name="${child}" type="${of}" minOccurs="0" maxOccurs="${times ? 'unbounded' : 1}"/>`,
    )
    .join('')}</xs:sequence></xs:complexType>`;

/** A value of the vocabulary of IEEE 1484.12.1; another source than its own would open the list. */
const vocabulary = (name: string, values: readonly string[]): string =>
  `<xs:complexType name="${name}"><xs:sequence>
    <xs:element name="source" fixed="LOMv1.0" type="xs:string"/>
    <xs:element name="value"><xs:simpleType><xs:restriction base="xs:token">${values
      .map((value) => `<xs:enumeration value="${value}"/>`)
      .join('')}</xs:restriction></xs:simpleType></xs:element>
  </xs:sequence></xs:complexType>`;

const schema = `<?xml version="1.0"?>
<xs:schema xmlns="http://ltsc.ieee.org/xsd/LOM" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://ltsc.ieee.org/xsd/LOM" elementFormDefault="qualified">
<xs:element name="lom" type="lom"/>
<xs:complexType name="word"><xs:simpleContent><xs:extension base="xs:string">
  <xs:attribute name="language" type="xs:language"/></xs:extension></xs:simpleContent></xs:complexType>
<xs:simpleType name="durationValue"><xs:restriction base="xs:string">
  <xs:pattern value="P([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+([.][0-9]+)?S)?)?"/>
</xs:restriction></xs:simpleType>
${[
  type('words', [['string', 'word', 'many']]),
  type('duration', [
    ['duration', 'durationValue'],
    ['description', 'words'],
  ]),
  type('identifier', [
    ['catalog', 'xs:string'],
    ['entry', 'xs:string'],
  ]),
  type('lom', [
    ['general', 'general'],
    ['lifeCycle', 'lifeCycle'],
    ['metaMetadata', 'metaMetadata'],
    ['technical', 'technical'],
    ['educational', 'educational', 'many'],
    ['classification', 'classification', 'many'],
  ]),
  type('general', [
    ['identifier', 'identifier', 'many'],
    ['title', 'words'],
    ['language', 'xs:language', 'many'],
    ['description', 'words', 'many'],
    ['keyword', 'words', 'many'],
  ]),
  type('lifeCycle', [
    ['version', 'words'],
    ['status', 'status'],
  ]),
  type('metaMetadata', [
    ['identifier', 'identifier', 'many'],
    ['metadataSchema', 'xs:string', 'many'],
    ['language', 'xs:language'],
  ]),
  type('technical', [
    ['format', 'xs:string', 'many'],
    ['size', 'xs:nonNegativeInteger'],
    ['location', 'xs:string', 'many'],
  ]),
  type('educational', [
    ['intendedEndUserRole', 'role', 'many'],
    ['context', 'context', 'many'],
    ['difficulty', 'difficulty'],
    ['typicalLearningTime', 'duration'],
    ['description', 'words', 'many'],
    ['language', 'xs:language', 'many'],
  ]),
  type('classification', [
    ['purpose', 'purpose'],
    ['taxonPath', 'taxonPath', 'many'],
    ['description', 'words'],
    ['keyword', 'words', 'many'],
  ]),
  type('taxonPath', [
    ['source', 'words'],
    ['taxon', 'taxon', 'many'],
  ]),
  type('taxon', [
    ['id', 'xs:string'],
    ['entry', 'words'],
  ]),
  vocabulary('status', ['draft', 'final', 'revised', 'unavailable']),
  vocabulary('role', ['teacher', 'author', 'learner', 'manager']),
  vocabulary('context', ['school', 'higher education', 'training', 'other']),
  vocabulary('difficulty', ['very easy', 'easy', 'medium', 'difficult', 'very difficult']),
  vocabulary('purpose', [
    'discipline',
    'idea',
    'prerequisite',
    'educational objective',
    'accessibility restrictions',
    'educational level',
    'skill level',
    'security level',
    'competency',
  ]),
].join('\n')}
</xs:schema>`;

/** What the standard objects to; empty for valid metadata. */
export async function ieeeMetadataErrors(metadata: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'metadata.xml', contents: metadata }],
    schema: [{ fileName: 'lom.xsd', contents: schema }],
  });
  return errors.map((error) => error.message);
}
