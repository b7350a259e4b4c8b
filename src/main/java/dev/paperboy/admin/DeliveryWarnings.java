package dev.paperboy.admin;

import dev.paperboy.delivery.DeliveryAlarms;
import dev.paperboy.delivery.DeliveryAlarms.Alarm;
import dev.paperboy.delivery.DomainPauses;
import dev.paperboy.delivery.WarmUp;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Looks for what relays and domains of readers hold against us. */
@ApplicationScoped
class DeliveryWarnings {

    private static final String PLACE = "#trouble";
    private static final int MOST = 5;

    private final DeliveryAlarms alarms;
    private final DomainPauses pauses;
    private final WarmUp warmUp;

    DeliveryWarnings(DeliveryAlarms alarms, DomainPauses pauses, WarmUp warmUp) {
        this.alarms = alarms;
        this.pauses = pauses;
        this.warmUp = warmUp;
    }

    /** What is in the way, with its buttons. */
    Trouble trouble() {
        return new Trouble(alarms.all(), pauses.all());
    }

    List<Warning> of(Trouble trouble) {
        var warnings = new ArrayList<Warning>();
        trouble.alarms().stream().limit(MOST).map(DeliveryWarnings::warning).forEach(warnings::add);
        if (trouble.alarms().size() > MOST) {
            var more = trouble.alarms().size() - MOST;
            warnings.add(Warning.to("There is more of that kind: " + more + ".", PLACE, "Look at all of it"));
        }
        if (!trouble.pauses().isEmpty()) {
            var many = trouble.pauses().size();
            warnings.add(Warning.to(
                    (many == 1 ? "Mails to one domain wait" : "Mails to " + many + " domains wait")
                            + ", because it refused us again and again.",
                    PLACE,
                    "See until when"));
        }
        if (warmUp.leftToday() == 0) {
            warnings.add(Warning.of("A new sender starts slowly (paperboy.smtp.warm-up): all "
                    + EditionView.number(warmUp.budgetToday())
                    + " mails of today are sent. The rest waits until midnight, UTC."));
        }
        return warnings;
    }

    private static Warning warning(Alarm alarm) {
        var said = " It said: " + alarm.reply();
        return switch (alarm.kind()) {
            case RELAY ->
                Warning.to(
                        "The relay takes no mail from us, or cannot be reached, so all mail waits. Check paperboy.smtp. We heard: "
                                + alarm.reply(),
                        PLACE,
                        "More");
            case POLICY ->
                new Warning(
                        alarm.domain(),
                        "has refused our mail " + SourceLine.times(alarm.times()) + "." + said,
                        PLACE,
                        "More");
            case CONTENT ->
                Warning.to(
                        "What our mails hold was refused " + SourceLine.times(alarm.times()) + "." + said,
                        PLACE,
                        "More");
        };
    }
}
