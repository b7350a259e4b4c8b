package dev.paperboy.rendering;

import java.util.Optional;

/**
 * The one colour, as it is on light and on dark paper.
 *
 * @param light {@code #rrggbb}
 * @param dark {@code #rrggbb}
 */
public record Accent(String light, String dark) {

    /** The pages' papers; those of mails differ from them by nothing one sees, and towards more contrast. */
    private static final Colour LIGHT_PAPER = new Colour(0xff, 0xfd, 0xf8);

    private static final Colour DARK_PAPER = new Colour(0x19, 0x18, 0x16);

    /** What WCAG 2 asks of text. */
    private static final double LEAST = 4.5;

    /** More than that, as it is we who choose. */
    private static final double EASY = 7;

    /**
     * The colours that are set, or empty when none is.
     *
     * @throws IllegalStateException naming the setting, when one is no colour or cannot be read on its paper
     */
    static Optional<Accent> of(LookConfig config) {
        if (config.accent().isEmpty() && config.accentDark().isPresent()) {
            throw new IllegalStateException("paperboy.look.accent-dark is set without paperboy.look.accent. Set both.");
        }
        return config.accent().map(text -> {
            var light = readable("paperboy.look.accent", text, LIGHT_PAPER);
            var dark = config.accentDark()
                    .map(own -> readable("paperboy.look.accent-dark", own, DARK_PAPER))
                    .orElseGet(() -> light.lightenedUntil(EASY, DARK_PAPER));
            return new Accent(light.toString(), dark.toString());
        });
    }

    private static Colour readable(String property, String text, Colour paper) {
        var colour = Colour.of(text.strip())
                .orElseThrow(() -> new IllegalStateException(property + " is not a colour like #9a3412"));
        double contrast = colour.contrast(paper);
        if (contrast < LEAST) {
            throw new IllegalStateException(
                    "%s cannot be read on paper of %s: its contrast is %.1f, and text needs %.1f. Choose a %s one."
                            .formatted(
                                    property,
                                    paper,
                                    contrast,
                                    LEAST,
                                    paper.equals(LIGHT_PAPER) ? "darker" : "lighter"));
        }
        return colour;
    }
}
