package dev.paperboy.bench.matching;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Opponents take turns, so that a busy stretch of the machine hits all of them. The first turn warms up. Who has used up their
 * share of time sits out, and is judged by the turns they had.
 */
public final class Rounds<K> {

    private final Map<K, Turns> turns = new LinkedHashMap<>();

    private record Turns(double scale, Work work, List<Double> seconds) {

        double spent() {
            return seconds.stream().mapToDouble(each -> each).sum();
        }

        double median() {
            return scale * CpuTime.median(seconds.size() > 1 ? seconds.subList(1, seconds.size()) : seconds);
        }
    }

    /**
     * Adds who takes turns.
     *
     * @param scale how many times as much as this work is what the figure is about
     */
    public void add(K name, double scale, Work work) {
        turns.put(name, new Turns(scale, work, new ArrayList<>()));
    }

    /** CPU seconds of one thread, the median; in the order they were added. */
    public Map<K, Double> run(int rounds, double share) throws IOException, SQLException {
        for (var round = 0; round <= rounds; round++) {
            for (var each : turns.values()) {
                if (each.spent() < share) {
                    each.seconds.add(CpuTime.seconds(each.work));
                }
            }
        }
        var medians = new LinkedHashMap<K, Double>();
        turns.forEach((name, each) -> medians.put(name, each.median()));
        return medians;
    }
}
