package dev.paperboy.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks names up. */
interface Resolver {

    /**
     * All addresses of a host, at least one.
     *
     * @throws UnknownHostException when the name stands for none
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
