package dev.paperboy.testing;

import java.util.stream.Collectors;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/** What became of a text, for people: the lines that went and came, each by its number. */
final class LineChanges {

    private LineChanges() {}

    static String between(String before, String after) {
        var deltas =
                DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas();
        return deltas.isEmpty()
                ? "The same lines, encoded or ended another way."
                : deltas.stream().map(LineChanges::told).collect(Collectors.joining("\n"));
    }

    private static String told(Delta<String> delta) {
        return "line " + (delta.getOriginal().getPosition() + 1) + ":\n"
                + delta.getOriginal().getLines().stream()
                        .map(line -> "  - " + line + "\n")
                        .collect(Collectors.joining())
                + delta.getRevised().getLines().stream()
                        .map(line -> "  + " + line + "\n")
                        .collect(Collectors.joining());
    }
}
