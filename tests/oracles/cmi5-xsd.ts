/** Validates cmi5.xml against the course structure of cmi5 Quartz 13.1, written here as a schema from that text. */

import { validateXML } from 'xmllint-wasm';

const texts = '<xs:element name="title" type="texts"/><xs:element name="description" type="texts"/>';

const schema = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
  targetNamespace="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd" elementFormDefault="qualified">
  <xs:element name="courseStructure">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="course">
          <xs:complexType>
            <xs:sequence>${texts}</xs:sequence>
            <xs:attribute name="id" type="xs:anyURI" use="required"/>
          </xs:complexType>
        </xs:element>
        <xs:element name="objectives" minOccurs="0">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="objective" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:sequence>${texts}</xs:sequence>
                  <xs:attribute name="id" type="xs:anyURI" use="required"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="au" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${texts}
              <xs:element name="objectives" minOccurs="0">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="objective" maxOccurs="unbounded">
                      <xs:complexType><xs:attribute name="idref" type="xs:anyURI" use="required"/></xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:element name="url" type="xs:anyURI"/>
              <xs:element name="launchParameters" type="xs:string" minOccurs="0"/>
              <xs:element name="entitlementKey" type="xs:string" minOccurs="0"/>
            </xs:sequence>
            <xs:attribute name="id" type="xs:anyURI" use="required"/>
            <xs:attribute name="moveOn" default="NotApplicable">
              <xs:simpleType>
                <xs:restriction base="xs:string">
                  <xs:enumeration value="Passed"/>
                  <xs:enumeration value="Completed"/>
                  <xs:enumeration value="CompletedAndPassed"/>
                  <xs:enumeration value="CompletedOrPassed"/>
                  <xs:enumeration value="NotApplicable"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
            <xs:attribute name="masteryScore">
              <xs:simpleType>
                <xs:restriction base="xs:decimal">
                  <xs:minInclusive value="0"/>
                  <xs:maxInclusive value="1"/>
                  <xs:fractionDigits value="4"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
            <xs:attribute name="launchMethod" default="AnyWindow">
              <xs:simpleType>
                <xs:restriction base="xs:string">
                  <xs:enumeration value="OwnWindow"/>
                  <xs:enumeration value="AnyWindow"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
            <xs:attribute name="activityType" type="xs:anyURI"/>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
  <xs:complexType name="texts">
    <xs:sequence>
      <xs:element name="langstring" maxOccurs="unbounded">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="xs:string"><xs:attribute name="lang" type="xs:language"/></xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>
</xs:schema>`;

/** What the schema objects to; empty for a valid structure. */
export async function schemaErrorsCmi5(structure: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'cmi5.xml', contents: structure }],
    schema: [{ fileName: 'CourseStructure.xsd', contents: schema }],
  });
  return errors.map((error) => error.message);
}
