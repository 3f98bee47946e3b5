/** The standards in which a package can speak with a platform; a format names its own, and the player has a driver for each. */

export type Standard = 'scorm12' | 'scorm2004';
