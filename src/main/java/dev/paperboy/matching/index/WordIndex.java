package dev.paperboy.matching.index;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/** The running texts of a day's papers: which of them has a word or a phrase, how often, and where. */
public final class WordIndex {

    private final Dictionary words;
    private final Dictionary stems;
    private final int[] stemOf;
    private final Postings postings;
    private final Texts texts;
    private final int[] lengths;
    private final Spellings spellings;
    private final Places places;
    /** Made when the first beginning is asked for; twice at worst. */
    private volatile @Nullable SortedWords sorted;

    WordIndex(Dictionary words, Dictionary stems, int[] stemOf, Postings postings, Texts texts, int[] lengths) {
        this.words = words;
        this.stems = stems;
        this.stemOf = stemOf;
        this.postings = postings;
        this.texts = texts;
        this.lengths = lengths;
        this.spellings = new Spellings(words, stems);
        this.places = new Places(texts, stemOf);
    }

    /** How many words title and abstract of the paper have, stop words left out. */
    int length(int paper) {
        return lengths[paper];
    }

    /** The length as one of 256 steps. */
    int lengthCode(int paper) {
        return SmallFloat.intToByte4(lengths[paper]) & 0xff;
    }

    /** How many papers have the stem in title or abstract. */
    int frequencyOf(String stem) {
        int number = stems.find(stem);
        return number == Dictionary.UNKNOWN ? 0 : ofStem(number, Zone.EVERY).scored();
    }

    /** The papers that have the phrase in one of these texts. */
    public Hits find(Phrase phrase, Set<Zone> zones) {
        var hits = Hits.NONE;
        for (var spelling : spellings.of(phrase)) {
            hits = hits.or(
                    spelling.size() == 1 ? ofStem(spelling.word(0), zones) : find(spelling, phrase.slop(), zones));
        }
        return hits;
    }

    /** The positions of the phrase's words in one text of one paper. */
    public BitSet positions(Phrase phrase, int paper, Zone zone) {
        var positions = new BitSet();
        for (var spelling : spellings.of(phrase)) {
            places.find(spelling, phrase.slop(), paper, zone, positions);
        }
        return positions;
    }

    /** The papers that have a word with that beginning in one of these texts. */
    public Hits startingWith(String beginning, Set<Zone> zones) {
        var wanted = wordsWith(beginning);
        var candidates = new BitSet();
        wanted.stream().map(word -> stemOf[word]).forEach(stem -> {
            for (int i = postings.start(stem); i < postings.end(stem); i++) {
                candidates.set(postings.paper(i));
            }
        });
        var hits = new HitsBuilder(zones);
        candidates.stream()
                .forEach(paper ->
                        hits.add(paper, zone -> positions(wanted, paper, zone).cardinality()));
        return hits.build();
    }

    /** The positions of words with that beginning in one text of one paper. */
    public BitSet positionsOf(String beginning, int paper, Zone zone) {
        return positions(wordsWith(beginning), paper, zone);
    }

    private BitSet wordsWith(String beginning) {
        var words = sorted;
        if (words == null) {
            words = new SortedWords(this.words);
            sorted = words;
        }
        var found = new BitSet();
        words.startingWith(beginning, found::set);
        return found;
    }

    private BitSet positions(BitSet wanted, int paper, Zone zone) {
        int start = texts.start(paper, zone);
        return IntStream.range(start, texts.end(paper, zone))
                .filter(place -> texts.word(place) >= 0 && wanted.get(texts.word(place)))
                .map(place -> place - start)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private Hits ofStem(int stem, Set<Zone> zones) {
        var hits = new HitsBuilder(zones);
        for (int i = postings.start(stem); i < postings.end(stem); i++) {
            int packed = postings.count(i);
            hits.add(postings.paper(i), zone -> zone.of(packed));
        }
        return hits.build();
    }

    private Hits find(Spelling spelling, int slop, Set<Zone> zones) {
        int rarest = rarest(spelling);
        var hits = new HitsBuilder(zones);
        for (int i = postings.start(rarest); i < postings.end(rarest); i++) {
            int paper = postings.paper(i);
            if (hasAll(spelling, paper)) {
                hits.add(paper, zone -> places.find(spelling, slop, paper, zone, new BitSet()));
            }
        }
        return hits.build();
    }

    private int rarest(Spelling spelling) {
        int rarest = stem(spelling, 0);
        for (int i = 1; i < spelling.size(); i++) {
            int stem = stem(spelling, i);
            rarest = postings.size(stem) < postings.size(rarest) ? stem : rarest;
        }
        return rarest;
    }

    private boolean hasAll(Spelling spelling, int paper) {
        for (int i = 0; i < spelling.size(); i++) {
            if (!postings.has(stem(spelling, i), paper)) {
                return false;
            }
        }
        return true;
    }

    private int stem(Spelling spelling, int index) {
        int word = spelling.word(index);
        return spelling.isAsItIs(index) ? stemOf[Spelling.asItIs(word)] : word;
    }
}
