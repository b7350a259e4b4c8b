package dev.paperboy.matching.index;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reads one paper after the other into a {@link WordIndex}. */
final class WordIndexBuilder {

    private final Dictionary words = new Dictionary();
    private final Dictionary stems = new Dictionary();
    private final Ints stemOf = new Ints();
    private final Ints texts = new Ints();
    private final Ints starts = new Ints();
    private final Ints lengths = new Ints();

    private final Ints entryStem = new Ints();
    private final Ints entryPaper = new Ints();
    private final Ints entryCount = new Ints();
    /** By stem: its newest entry. */
    private final Ints newest = new Ints();

    private int paper;
    private int length;

    static WordIndex read(Collection<PaperText> papers) {
        var builder = new WordIndexBuilder();
        papers.forEach(builder::add);
        return builder.build();
    }

    private void add(PaperText text) {
        length = 0;
        add(Zone.TITLE, List.of(text.title()));
        add(Zone.ABSTRACT, List.of(text.abstractText()));
        add(Zone.AUTHORS, text.authors().stream().map(AuthorName::display).toList());
        add(Zone.CATEGORIES, text.categories());
        lengths.add(length);
        paper++;
    }

    private void add(Zone zone, List<String> parts) {
        starts.add(texts.size());
        for (var part : parts) {
            int start = texts.size();
            Analysis.read(part, (word, position, from, to) -> {
                while (texts.size() < start + position) {
                    texts.add(Texts.HOLE);
                }
                texts.add(number(word));
                count(zone, stemOf.get(texts.get(texts.size() - 1)));
            });
            texts.add(Texts.END);
        }
    }

    private int number(CharTermAttribute word) {
        int number = words.number(word.buffer(), word.length());
        if (number == stemOf.size()) {
            int stem = stems.number(Stemmer.stem(words.spelled(number)));
            stemOf.add(stem);
            if (stem == newest.size()) {
                newest.add(-1);
            }
        }
        return number;
    }

    private void count(Zone zone, int stem) {
        length += zone.isScored() ? 1 : 0;
        int entry = newest.get(stem);
        if (entry >= 0 && entryPaper.get(entry) == paper) {
            entryCount.set(entry, zone.oneMoreIn(entryCount.get(entry)));
            return;
        }
        newest.set(stem, entryStem.size());
        entryStem.add(stem);
        entryPaper.add(paper);
        entryCount.add(zone.oneMoreIn(0));
    }

    private WordIndex build() {
        starts.add(texts.size());
        return new WordIndex(
                words,
                stems,
                stemOf.toArray(),
                Postings.of(stems.size(), entryStem, entryPaper, entryCount),
                new Texts(texts.toArray(), starts.toArray()),
                lengths.toArray());
    }
}
