package dev.paperboy.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How fast this node may write to each domain: as the settings say, and as the domains ask. */
@ApplicationScoped
class DomainLimits {

    private static final int MOST_REMEMBERED = 20_000;

    private final double rate;
    private final Map<String, Double> rates;
    private final Map<String, DomainPace> paces = new ConcurrentHashMap<>();

    DomainLimits(SmtpConfig config) {
        this.rate = positive("paperboy.smtp.domain-rate", config.domainRate().orElse(Double.MAX_VALUE));
        this.rates = config.domainRates().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        entry -> positive("paperboy.smtp.domain-rates", entry.getValue())));
    }

    private static double positive(String setting, double rate) {
        if (rate > 0) {
            return rate == Double.MAX_VALUE ? 0 : rate;
        }
        throw new IllegalArgumentException(setting + " must be more than 0, and is " + rate + ".");
    }

    /**
     * How long a mail to this domain should be put off; empty when it may go now, and then it counts.
     *
     * @param domain in lower case
     * @param nanoTime of {@link System#nanoTime}, or of another clock that only runs forward
     */
    Optional<Duration> waitFor(String domain, long nanoTime) {
        long wait = pace(domain, nanoTime).waitFor(nanoTime);
        return wait == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(wait));
    }

    /** This domain wants less: half of its pace for ten minutes. */
    void slowDown(String domain, long nanoTime) {
        pace(domain, nanoTime).slowDown(nanoTime);
    }

    private DomainPace pace(String domain, long nanoTime) {
        var pace = paces.get(domain);
        if (pace != null) {
            return pace;
        }
        if (paces.size() >= MOST_REMEMBERED) {
            paces.values().removeIf(known -> known.idle(nanoTime));
        }
        return paces.computeIfAbsent(domain, name -> new DomainPace(rates.getOrDefault(name, rate), nanoTime));
    }
}
