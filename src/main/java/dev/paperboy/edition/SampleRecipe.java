package dev.paperboy.edition;

import java.util.List;

/**
 * What an invented digest is made of.
 *
 * @param file of its papers
 * @param trouble what the sources had to say beside the count; empty when all was well
 */
record SampleRecipe(String file, String trouble, List<SampleTopic> topics) {

    private static final String ORDINARY = "/demo/samples.jsonl";

    static SampleRecipe of(SampleDigest sample) {
        return switch (sample) {
            case ORDINARY -> from(ORDINARY, SampleTopic.TRUST, SampleTopic.SKIES, SampleTopic.VOTES);
            case TWO_PAPERS -> from(ORDINARY, SampleTopic.TRUST.atMost(1), SampleTopic.SKIES.atMost(1));
            case TWENTY_PAPERS ->
                from(
                        ORDINARY,
                        SampleTopic.COMPUTERS.atMost(12),
                        SampleTopic.SKIES.atMost(4),
                        SampleTopic.LIFE.atMost(4));
            case OVER_THE_LIMIT -> from(ORDINARY, SampleTopic.ALL.atMost(40));
            case SOURCE_FAILED ->
                new SampleRecipe(
                        ORDINARY,
                        " Hugging Face Daily Papers could not be reached; what is late follows.",
                        List.of(SampleTopic.TRUST, SampleTopic.SKIES));
            case MATHEMATICS -> from("mathematics.jsonl", SampleTopic.ALL);
            case RIGHT_TO_LEFT -> from("right-to-left.jsonl", SampleTopic.ALL);
            case EXTREMES -> from("extremes.jsonl", SampleTopic.ALL);
        };
    }

    private static SampleRecipe from(String file, SampleTopic... topics) {
        return new SampleRecipe(file, "", List.of(topics));
    }
}
