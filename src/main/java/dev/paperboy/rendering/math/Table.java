package dev.paperboy.rendering.math;

import java.util.HashMap;
import java.util.Map;

/** What stands for what. */
final class Table {

    private Table() {}

    /** Of words in pairs. */
    static Map<String, String> of(String pairs) {
        var words = pairs.strip().split("\\s+", -1);
        var table = new HashMap<String, String>();
        for (int at = 0; at < words.length; at += 2) {
            table.put(words[at], words[at + 1]);
        }
        return Map.copyOf(table);
    }
}
