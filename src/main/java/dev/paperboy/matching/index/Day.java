package dev.paperboy.matching.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Papers taken apart once, so that leaves are answered from lists instead of from texts. Papers are numbered from 0. */
public final class Day {

    /** Farther apart than any slop, so that a phrase never reaches from one author to the next. */
    private static final int GAP = 1_000;

    private final List<Card> cards = new ArrayList<>();
    private final Map<Zone, Postings> stems = new EnumMap<>(Zone.class);
    private final Map<Zone, Postings> words = new EnumMap<>(Zone.class);
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Bm25 bm25;

    public Day(Iterable<PaperText> papers) {
        for (var zone : Zone.values()) {
            stems.put(zone, new Postings());
            words.put(zone, new Postings());
        }
        var lengths = new ArrayList<Integer>();
        for (var paper : papers) {
            lengths.add(add(paper));
        }
        bm25 = new Bm25(lengths);
    }

    private int add(PaperText paper) {
        int number = cards.size();
        cards.add(Card.of(paper));
        var terms = add(number, Zone.TITLE, List.of(paper.title()));
        terms.addAll(add(number, Zone.ABSTRACT, List.of(paper.abstractText())));
        add(
                number,
                Zone.AUTHORS,
                paper.authors().stream().map(AuthorName::display).toList());
        add(number, Zone.CATEGORIES, paper.categories());
        new HashSet<>(terms).forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
        return terms.size();
    }

    private List<String> add(int number, Zone zone, List<String> texts) {
        var all = new ArrayList<String>();
        int start = 0;
        for (var text : texts) {
            int last = 0;
            for (var term : Analysis.terms(text)) {
                last = term.position();
                postings(stems, zone).add(term.stem(), number, start + last);
                postings(words, zone).add(term.word(), number, start + last);
                all.add(term.stem());
            }
            start += last + GAP;
        }
        return all;
    }

    public int size() {
        return cards.size();
    }

    public PaperText paper(int number) {
        return cards.get(number).paper();
    }

    public Postings stems(Zone zone) {
        return postings(stems, zone);
    }

    public Postings words(Zone zone) {
        return postings(words, zone);
    }

    /** How many papers have the stem in title or abstract. */
    public int frequencyOf(String stem) {
        return frequencies.getOrDefault(stem, 0);
    }

    public Bm25 bm25() {
        return bm25;
    }

    public BitSet where(Predicate<Card> accepts) {
        var matches = new BitSet();
        for (int i = 0; i < cards.size(); i++) {
            matches.set(i, accepts.test(cards.get(i)));
        }
        return matches;
    }

    private static Postings postings(Map<Zone, Postings> all, Zone zone) {
        var postings = all.get(zone);
        if (postings == null) {
            throw new IllegalStateException("No postings for " + zone);
        }
        return postings;
    }
}
