package dev.paperboy.subscriber;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Weekdays as one small number in a row: a bit a day, Monday lowest. */
final class Weekdays {

    private Weekdays() {}

    static short toBits(Set<DayOfWeek> days) {
        int bits = 0;
        for (var day : days) {
            bits |= 1 << (day.getValue() - 1);
        }
        return (short) bits;
    }

    static Set<DayOfWeek> fromBits(int bits) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if ((bits & 1 << (day.getValue() - 1)) != 0) {
                days.add(day);
            }
        }
        return days;
    }
}
