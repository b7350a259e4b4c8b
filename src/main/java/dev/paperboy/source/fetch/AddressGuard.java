package dev.paperboy.source.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps us from being sent into somebody's private network: ours, above all. */
@ApplicationScoped
class AddressGuard {

    private static final Set<Integer> PORTS = Set.of(80, 443);
    /** Each may take its time to refuse. */
    private static final int MOST = 6;

    private final Resolver resolver;
    private final Predicate<InetAddress> allowed;
    private final boolean anyPort;

    @Inject
    AddressGuard(Resolver resolver, FetchConfig config) {
        this(
                resolver,
                config.allowPrivateAddresses() ? address -> true : PublicAddresses::contain,
                config.allowPrivateAddresses());
    }

    AddressGuard(Resolver resolver, Predicate<InetAddress> allowed, boolean anyPort) {
        this.resolver = resolver;
        this.allowed = allowed;
        this.anyPort = anyPort;
    }

    /**
     * Looks the host up, once: what this answers is what may be connected to, and nothing else.
     *
     * @throws RefusedException when one of its addresses is not public, or the port is not the web's
     * @throws UnknownHostException when there is no such host
     */
    List<InetAddress> check(HttpAddress address) throws RefusedException, UnknownHostException {
        if (!anyPort && !PORTS.contains(address.effectivePort())) {
            throw new RefusedException(
                    address.host() + " is to be asked on port " + address.effectivePort() + "; only 80 and 443 are.");
        }
        var found =
                address.literal() ? List.of(InetAddress.getByName(address.host())) : resolver.resolve(address.host());
        for (var each : found) {
            if (!allowed.test(each)) {
                throw new RefusedException(
                        address.literal()
                                ? address.host() + " is a private address and is not fetched."
                                : address.host() + " points to a private address (" + each.getHostAddress()
                                        + ") and is not fetched.");
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }
}
