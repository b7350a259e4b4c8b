package dev.paperboy.matching.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.apache.lucene.util.SmallFloat;

/**
 * How common words are in some days, and how long papers: what BM25 (k1 1.2, b 0.75) needs to know of a collection. Title and
 * abstract are one text; lengths are rounded to a byte as Lucene does, so that scores can be held against Lucene's.
 */
public final class Statistics {

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;
    private static final int LENGTHS = 256;
    private static final int MOST_KNOWN = 200_000;
    private static final Set<Zone> RUNNING = Set.of(Zone.TITLE, Zone.ABSTRACT);

    private final List<Day> days;
    private final long papers;
    private final float[] norms = new float[LENGTHS];
    private final Map<String, Float> rarities = new ConcurrentHashMap<>();

    public Statistics(List<Day> days) {
        this.days = List.copyOf(days);
        long all = 0;
        long length = 0;
        for (var day : days) {
            all += day.size();
            for (int paper = 0; paper < day.size(); paper++) {
                length += day.words().length(paper);
            }
        }
        papers = all;
        // Papers without a word are no text to compare with.
        float average = length == 0 ? 1 : (float) (length / (double) all);
        for (int code = 0; code < LENGTHS; code++) {
            norms[code] = K1 * (1 - B + B * SmallFloat.byte4ToInt((byte) code) / average);
        }
    }

    /** What a hit of this stem is worth. */
    public float rarityOf(String stem) {
        return known(stem, words -> words.frequencyOf(stem));
    }

    /** What a hit of words that begin like this is worth: they count as one word. */
    public float rarityOfBeginning(String beginning) {
        return known(beginning + "*", words -> words.startingWith(beginning, Zone.EVERY)
                .scored());
    }

    /** What hits add to the score of a paper: more the more of them, less the longer the paper. */
    public float score(float rarity, int frequency, Day day, int paper) {
        return rarity * frequency / (frequency + norms[day.words().lengthCode(paper)]);
    }

    /** How many papers there are. */
    public long papers() {
        return papers;
    }

    /** How many of them have the phrase in title or abstract. */
    public long papersWith(Phrase phrase) {
        return days.stream()
                .mapToLong(day -> day.words().find(phrase, RUNNING).scored())
                .sum();
    }

    private float known(String what, ToIntFunction<WordIndex> frequencyIn) {
        // Whoever searches for ever new words must not fill the memory.
        if (rarities.size() > MOST_KNOWN) {
            rarities.clear();
        }
        return rarities.computeIfAbsent(what, w -> {
            long frequency = 0;
            for (var day : days) {
                frequency += frequencyIn.applyAsInt(day.words());
            }
            return rarity(frequency);
        });
    }

    private float rarity(long frequency) {
        return (float) Math.log(1 + (papers - frequency + 0.5) / (frequency + 0.5));
    }
}
