package dev.paperboy.admin;

import dev.paperboy.admin.OperatingPages.Choice;
import dev.paperboy.edition.SampleDigest;
import dev.paperboy.rendering.SampleLetter;
import java.util.Arrays;
import java.util.List;

/**
 * A mail as the preview prints it; an empty text says that nothing is shown.
 *
 * @param asked what was asked for
 * @param how which part is shown: the page, the text part or the source
 * @param shown the mail; nothing of it when it was not found
 * @param notice what was just done
 * @param error what is wrong with what was asked for
 * @param to where a test mail goes, as typed or their own address
 * @param obstacle what keeps test mails from going
 * @param sendError why the test mail did not go
 */
record PreviewView(
        PreviewAsked asked,
        PreviewPart how,
        PreviewShown shown,
        String notice,
        String error,
        String to,
        String obstacle,
        String sendError) {

    public List<Choice> digests() {
        return Arrays.stream(SampleDigest.values())
                .map(sample -> choice(sample.word(), sample.words()))
                .toList();
    }

    public List<Choice> letters() {
        return Arrays.stream(SampleLetter.values())
                .map(letter -> choice(letter.word(), letter.words()))
                .toList();
    }

    public List<Choice> parts() {
        return Arrays.stream(PreviewPart.values())
                .map(part -> new Choice(part.word(), part.words(), part == how))
                .toList();
    }

    private Choice choice(String word, String words) {
        return new Choice(word, words, word.equals(asked.sample()));
    }
}
