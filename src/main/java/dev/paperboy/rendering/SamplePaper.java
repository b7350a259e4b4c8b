package dev.paperboy.rendering;

import java.util.Collections;
import java.util.List;

/** Papers to try templates with: one with everything, one with nothing, one that means harm. */
public final class SamplePaper {

    /** A text as strangers write it. */
    public static final String HOSTILE = "\"><svg onload=alert(1)> {digest} ${7*7} '); \u202Edrop ".repeat(40);

    private SamplePaper() {}

    /** As a page prints it. */
    public static List<PaperView> views() {
        var typesetter = new PaperTypesetter(TitleLinks.here(""), true);
        return List.of(
                typesetter.set(1, full()),
                typesetter.set(2, poor()),
                typesetter.set(3, hostile()),
                typesetter.whole(full()),
                typesetter.whole(poor()));
    }

    static DigestPaper full() {
        return new DigestPaper(
                "2611.10421",
                "Margins Are Enough When $a<b$",
                "A margin suffices. We show when it must fail.",
                List.of("Ines Duarte", "Kofi Mensah"),
                "Example Institute",
                List.of("cs.CL", "cs.LG"),
                142,
                12,
                "https://github.com/example/margins",
                "https://margins.example.org/?a=b&c=d",
                true,
                List.of("Alignment"),
                List.of("agent*", "cat:cs.*"),
                List.of(new Mark(0, 7)),
                List.of(new Mark(2, 8)));
    }

    static DigestPaper poor() {
        return new DigestPaper(
                "math/0211159",
                "T",
                "",
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static DigestPaper hostile() {
        var many = Collections.nCopies(40, HOSTILE);
        return new DigestPaper(
                "<'\"&>/1",
                HOSTILE,
                HOSTILE,
                many,
                HOSTILE,
                many,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                "javascript:alert(1)",
                "https://example.org/" + "&".repeat(300),
                false,
                many,
                many,
                List.of(new Mark(-1, 5), new Mark(3, 9), new Mark(8, Integer.MAX_VALUE)),
                List.of());
    }
}
