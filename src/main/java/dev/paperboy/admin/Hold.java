package dev.paperboy.admin;

/**
 * Whether sending is held.
 *
 * @param why what was said when the switch was set; may be empty
 * @param bySetting held by a setting, which no button undoes
 */
record Hold(boolean on, String why, boolean bySetting) {}
