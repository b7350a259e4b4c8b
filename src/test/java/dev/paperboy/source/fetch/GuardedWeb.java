package dev.paperboy.source.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;

/** The web as it is in earnest, where no private address is fetched, but for one host that lies on this machine. */
@ApplicationScoped
public class GuardedWeb {

    private static final byte[] HERE = {127, 0, 0, 1};

    private final Turns turns;
    private final BackOff backOff;
    private final Wire wire;
    private final Validators validators;
    private final Clock clock;

    GuardedWeb(Turns turns, BackOff backOff, Wire wire, Validators validators, Clock clock) {
        this.turns = turns;
        this.backOff = backOff;
        this.wire = wire;
        this.validators = validators;
        this.clock = clock;
    }

    public Web reaching(String host) {
        Resolver resolver = name -> List.of(InetAddress.getByAddress(name, HERE));
        // An address that was looked up carries its name; one that stood in an address carries none.
        var guard = new AddressGuard(resolver, address -> address.toString().startsWith(host + "/"), true);
        return new Web(turns, backOff, guard, wire, validators, clock);
    }
}
