package dev.paperboy.admin;

/**
 * What there is of a mail.
 *
 * @param heading whose it is, or which sample
 * @param subject empty when there is nothing to send
 * @param sentence what was looked at, or why there is nothing to send
 * @param frame the address of its HTML part
 * @param body the text part or the source, when that is asked for
 */
record PreviewShown(String heading, String subject, String sentence, String frame, String body) {

    static final PreviewShown NOTHING = new PreviewShown("", "", "", "", "");
}
