package dev.paperboy.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;

/** Reads what digests say, from what planning froze. */
@ApplicationScoped
public class DigestContents {

    private final FrozenChoices choices;
    private final SharedTexts texts;

    DigestContents(FrozenChoices choices, SharedTexts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    /** The digest's papers with the reasons for each, worked out now from the frozen texts and filters. */
    public DigestContent of(Digest digest) {
        var chosen = DigestPapers.decode(digest.papers(), texts::text);
        var frozen = choices.of(digest.editionId(), chosen);
        var entries = new ArrayList<DigestContent.Entry>(chosen.size());
        for (int i = 0; i < chosen.size(); i++) {
            if (frozen.get(i).isPresent()) {
                entries.add(frozen.get(i).get().entry(chosen.get(i)));
            }
        }
        return new DigestContent(digest, entries, texts.text(digest.sentenceId()));
    }

    /** What was looked at, in words, without reading the papers. */
    public String sentence(Digest digest) {
        return texts.text(digest.sentenceId());
    }
}
