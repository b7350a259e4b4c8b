package dev.paperboy.bench.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.bench.InventedPaper;
import java.time.LocalDate;
import java.util.Map;

/** The papers of one day as the import takes them; no two days have one in common. */
final class DayOfPapers {

    private static final int PAPERS = 1_000;
    private static final int FIRST_MONTH = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private DayOfPapers() {}

    /** @param number of the day */
    static String lines(int number, LocalDate listed) throws JsonProcessingException {
        var lines = new StringBuilder();
        for (var paper : InventedPaper.ofMonth(FIRST_MONTH + number, PAPERS)) {
            lines.append(line(paper, listed)).append('\n');
        }
        return lines.toString();
    }

    private static String line(InventedPaper paper, LocalDate listed) throws JsonProcessingException {
        var authors = paper.authors().stream()
                .map(name -> Map.of("forenames", name.forenames(), "keyname", name.keyname()))
                .toList();
        return JSON.writeValueAsString(Map.of(
                "id", paper.id(),
                "title", paper.title(),
                "abstract", paper.abstractText(),
                "authors", authors,
                "categories", paper.categories(),
                "listed", listed.toString()));
    }
}
