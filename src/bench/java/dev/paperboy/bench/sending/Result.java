package dev.paperboy.bench.sending;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How a race ended.
 *
 * @param source the turns of {@code smtp-source}, as many as ours, or none where it is not installed
 * @param mailBytes of one of our mails on the wire
 */
record Result(Course course, List<Sample> ours, List<Sample> source, long mailBytes) {

    double perSecond() {
        return median(ours, Sample::perSecond);
    }

    double cpuMicros() {
        return median(ours, Sample::cpuMicros);
    }

    double sourcePerSecond() {
        return median(source, Sample::perSecond);
    }

    /** How many times as fast as {@code smtp-source} we were: the median of the rounds, each judged by its own pair. */
    OptionalDouble ratio() {
        return ratio(ours, source);
    }

    static OptionalDouble ratio(List<Sample> samples, List<Sample> peers) {
        if (peers.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(median(IntStream.range(0, samples.size())
                .mapToDouble(i -> samples.get(i).perSecond() / peers.get(i).perSecond())
                .toArray()));
    }

    static double median(List<Sample> samples, ToDoubleFunction<Sample> part) {
        return median(samples.stream().mapToDouble(part).toArray());
    }

    private static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
