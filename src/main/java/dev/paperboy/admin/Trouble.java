package dev.paperboy.admin;

import dev.paperboy.delivery.DeliveryAlarms;
import dev.paperboy.delivery.DomainPause;
import java.util.List;

/** What relays and domains of readers hold against us. */
record Trouble(List<DeliveryAlarms.Alarm> alarms, List<DomainPause> pauses) {

    /** Whether there is none. */
    public boolean none() {
        return alarms.isEmpty() && pauses.isEmpty();
    }
}
