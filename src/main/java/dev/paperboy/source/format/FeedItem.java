package dev.paperboy.source.format;

import dev.paperboy.paper.Author;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of anybody's feed, in text.
 *
 * @param names all that may name the paper, what was meant to name it first; none blank
 * @param guid the feed's own id for it; empty where it has none
 * @param link where it is read; empty where the feed does not say
 * @param day the day it was published or else changed; null where the feed does not say
 */
record FeedItem(
        List<String> names,
        String guid,
        String link,
        String title,
        String text,
        List<Author> authors,
        List<String> categories,
        @Nullable LocalDate day) {

    FeedItem {
        names = names.stream().filter(name -> !name.isBlank()).toList();
    }
}
