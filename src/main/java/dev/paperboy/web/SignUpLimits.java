package dev.paperboy.web;

import dev.paperboy.guard.Caller;
import dev.paperboy.guard.Limit;
import dev.paperboy.guard.Limits;
import dev.paperboy.guard.Rate;
import dev.paperboy.subscriber.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Whether a sign-up fits into its limits; each question counts. */
@ApplicationScoped
class SignUpLimits {

    private final Limits limits;
    private final SignUpConfig config;

    SignUpLimits(Limits limits, SignUpConfig config) {
        this.limits = limits;
        this.config = config;
    }

    /** Whether the visitor may ask for anything more. */
    boolean admit(Caller caller) {
        return limits.take(Stream.concat(
                        on(config.visitor(), "sign-up visitor", caller.house()),
                        on(config.network(), "sign-up network", caller.network()))
                .toList());
    }

    /** Whether the visitor may try filters out once more: each try is real work. */
    boolean mayPreview(Caller caller) {
        return limits.take(on(config.preview(), "preview", caller.house()).toList());
    }

    /** Whether there are few enough sign-ups in all to take one at all. */
    boolean bearable() {
        return limits.take(on(config.most(), "sign-up most", "all").toList());
    }

    /** Whether there are few enough sign-ups in all to take one without a sum. */
    boolean quiet() {
        return limits.take(on(config.all(), "sign-up", "all").toList());
    }

    /** Whether a letter may go to this address. */
    boolean mayWrite(EmailAddress address) {
        var key = address.key();
        var domain = key.substring(key.indexOf('@') + 1);
        var domainRates = config.largeDomains().contains(domain) ? List.<Rate>of() : config.domain();
        return limits.take(Stream.concat(
                        on(config.address(), "sign-up address", address.abuseKey()),
                        on(domainRates, "sign-up domain", domain))
                .toList());
    }

    private static Stream<Limit> on(List<Rate> rates, String name, String subject) {
        return rates.stream().map(rate -> rate.on(name, subject));
    }
}
