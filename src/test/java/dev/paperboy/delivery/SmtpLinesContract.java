package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What holds besides where a mail is announced by DATA. */
abstract class SmtpLinesContract extends SmtpConnectionContract {

    SmtpLinesContract(String... offers) {
        super(offers);
    }

    @Test
    void a_refusal_of_data_means_us_and_the_gate_is_not_asked() {
        var asked = new AtomicInteger();

        var outcome = connection.send(mail("r554-a@example.org", BODY), Gate.asking(() -> asked.incrementAndGet() > 0));

        assertThat(outcome).isEqualTo(new Refused(Phase.DATA, "554 5.5.1 no valid recipients", Fault.POLICY));
        assertThat(asked).hasValue(0);
    }
}
