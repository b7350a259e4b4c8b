package dev.paperboy.matching.index;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** By stem: how many words it is the stem of. */
    private final int[] wordsOf;

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
        this.wordsOf = new int[stems.size()];
        for (int stem : stemOf) {
            wordsOf[stem]++;
        }
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
        return number == Dictionary.UNKNOWN ? 0 : postings.scored(number);
    }

    /** The papers that have the phrase in one of these texts. */
    public Hits find(Phrase phrase, Set<Zone> zones) {
        var hits = Hits.NONE;
        for (var spelling : spellings.of(phrase)) {
            // Two names side by side are no word in two.
            var within = spelling.isSplit() ? running(zones) : zones;
            hits = hits.or(
                    spelling.size() == 1 ? ofStem(spelling.word(0), within) : find(spelling, phrase.slop(), within));
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
        var ofStem = new HashMap<Integer, Integer>();
        wanted.stream().forEach(word -> ofStem.merge(stemOf[word], 1, Integer::sum));
        var counts = new Counts(lengths.length, zones);
        ofStem.forEach((stem, words) -> {
            // Mostly all words of a stem begin alike, and its papers are theirs.
            boolean all = words == wordsOf[stem];
            for (int i = postings.start(stem); i < postings.end(stem); i++) {
                int paper = postings.paper(i);
                int packed = postings.count(i);
                counts.add(paper, zone -> all ? zone.of(packed) : count(wanted, stem, paper, zone));
            }
        });
        return counts.hits();
    }

    private int count(BitSet wanted, int stem, int paper, Zone zone) {
        int count = 0;
        for (int place = texts.start(paper, zone); place < texts.end(paper, zone); place++) {
            int word = texts.word(place);
            count += word >= 0 && stemOf[word] == stem && wanted.get(word) ? 1 : 0;
        }
        return count;
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

    private static Set<Zone> running(Set<Zone> zones) {
        return zones.stream().filter(Zone::isScored).collect(Collectors.toSet());
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
        var ignored = new BitSet();
        for (int i = postings.start(rarest); i < postings.end(rarest); i++) {
            int paper = postings.paper(i);
            if (hasAll(spelling, paper)) {
                hits.add(paper, zone -> places.find(spelling, slop, paper, zone, ignored));
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
