package dev.paperboy.bench.sending;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Senders who take turns at one sink, so that a bad minute of the machine is bad for all of them. */
final class Race {

    static final String OURS = "Paperboy";
    static final String SOURCE = "smtp-source -d";
    static final String MAILER = "Vert.x mail client";

    private final Map<String, Sender> senders = new LinkedHashMap<>();

    Race with(String name, Sender sender) {
        senders.put(name, sender);
        return this;
    }

    /** What each showed in so many turns, in the order of the turns. */
    Map<String, List<Sample>> run(Sink sink, int rounds) throws IOException, SQLException, InterruptedException {
        var samples = new LinkedHashMap<String, List<Sample>>();
        for (int round = 0; round < rounds; round++) {
            for (var sender : senders.entrySet()) {
                sender.getValue().prepare();
                samples.computeIfAbsent(sender.getKey(), any -> new ArrayList<>())
                        .add(sender.getValue().send(sink));
            }
        }
        return samples;
    }
}
