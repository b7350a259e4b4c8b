package dev.paperboy.matching.index;

import java.util.List;
import org.apache.lucene.util.SmallFloat;

/** BM25 over title and abstract together, with Lucene's one-byte lengths, so that scores can be held against Lucene's. */
public final class Bm25 {

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;

    private final int papers;
    private final float[] norms;

    /** @param lengths how many words title and abstract of each paper have, stop words left out */
    public Bm25(List<Integer> lengths) {
        papers = lengths.size();
        long words = lengths.stream().mapToLong(Integer::longValue).sum();
        float average = (float) (words / (double) Math.max(1, papers));
        norms = new float[papers];
        for (int i = 0; i < papers; i++) {
            float length = SmallFloat.byte4ToInt(SmallFloat.intToByte4(lengths.get(i)));
            norms[i] = K1 * (1 - B + B * length / average);
        }
    }

    /** What one hit is worth, for a word that this many papers have. */
    public float rarity(int papersWithWord) {
        return (float) Math.log(1 + (papers - papersWithWord + 0.5) / (papersWithWord + 0.5));
    }

    public float score(float rarity, int frequency, int paper) {
        return rarity * frequency / (frequency + norms[paper]);
    }
}
