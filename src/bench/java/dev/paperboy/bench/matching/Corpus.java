package dev.paperboy.bench.matching;

import dev.paperboy.matching.index.PaperText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Some days of papers, all of one size; the first is the one that filters are matched on. */
record Corpus(String name, List<List<PaperText>> days) {

    /** How many papers a busy day of arXiv brings. */
    static final int DAY = 1_300;

    private static final int DAYS = 30;

    /** @param folder of JSON lines; empty for invented papers */
    static Corpus of(String folder) throws IOException {
        return folder.isEmpty() ? invented() : new Corpus("stored papers", StoredDays.of(Path.of(folder), DAYS, DAY));
    }

    static Corpus invented() {
        var invented = new InventedDay();
        return new Corpus(
                "invented papers",
                IntStream.range(0, DAYS)
                        .mapToObj(day -> invented.papers(day, DAY))
                        .toList());
    }

    List<PaperText> day() {
        return days.get(0);
    }

    List<List<PaperText>> otherDays() {
        return days.subList(1, days.size());
    }
}
