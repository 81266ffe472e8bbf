package onenet.gateway.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * First on every connection: passes on the bytes of requests that can be read in one way only. Instead of any other it passes on a
 * request of the method {@link Wire#MALFORMED} that closes the connection, and drops whatever follows.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be written closes the channel, and the channel tells
final class FramingGuard extends ChannelDuplexHandler {

    static final String NAME = "framing-guard";

    private static final Pattern LANGUAGE = Pattern.compile("(?i)accept-language:[ \\t]*([A-Za-z0-9,;=.* -]{1,200})");

    private enum Part {
        HEAD,
        BODY,
        CHUNKS,
        REFUSED
    }

    private final RequestHead head = new RequestHead();
    private final Patience patience = new Patience();
    private Part part = Part.HEAD;
    private long left;
    private Chunks chunks;
    private LingeringClose closing;

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        SocketAddress from = context.channel().remoteAddress();
        if (!Crowd.enter(from)) {
            context.close();
            return;
        }
        context.channel().closeFuture().addListener(ended -> Crowd.leave(from));
        tickLater(context);
        super.channelActive(context);
    }

    private void tickLater(ChannelHandlerContext context) {
        context.executor().schedule(() -> tick(context), Patience.TICK_SECONDS, TimeUnit.SECONDS);
    }

    private void tick(ChannelHandlerContext context) {
        if (!context.channel().isActive()) {
            return;
        }
        if (closing != null) {
            closing.tick();
        } else if (part == Part.HEAD && head.begun()) {
            patience.whileHead().ifPresent(fault -> refuse(context, fault));
        } else if (part == Part.BODY || part == Part.CHUNKS) {
            patience.whileBody(context.channel().config().isAutoRead()).ifPresent(fault -> refuse(context, fault));
        } else if (patience.endsInSilence()) {
            context.close();
        }
        tickLater(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        var in = (ByteBuf) message;
        try {
            patience.heard(in.readableBytes());
            while (in.isReadable() && part != Part.REFUSED) {
                read(context, in);
            }
            if (closing != null) {
                closing.dropped(in.readableBytes());
            }
        } finally {
            in.release();
        }
    }

    private void read(ChannelHandlerContext context, ByteBuf in) {
        switch (part) {
            case HEAD -> readHead(context, in);
            case BODY -> {
                int length = (int) Math.min(left, in.readableBytes());
                left -= length;
                passOn(context, in.readRetainedSlice(length), left == 0);
            }
            case CHUNKS -> {
                int start = in.readerIndex();
                if (chunks.read(in)) {
                    passOn(context, in.retainedSlice(start, in.readerIndex() - start), chunks.complete());
                } else {
                    refuse(context, Malformation.CHUNK);
                }
            }
            case REFUSED -> throw new IllegalStateException("nothing is read after a refusal");
        }
    }

    private void readHead(ChannelHandlerContext context, ByteBuf in) {
        Optional<Malformation> fault = head.read(in);
        if (fault.isPresent()) {
            refuse(context, fault.get());
        } else if (head.complete()) {
            Framing framing = Framing.of(head.lines());
            if (framing.fault().isPresent()) {
                refuse(context, framing.fault().get());
            } else {
                begin(context, framing);
            }
        }
    }

    private void begin(ChannelHandlerContext context, Framing framing) {
        patience.headEnds();
        left = framing.length();
        chunks = framing.chunked() ? new Chunks() : null;
        part = framing.chunked() ? Part.CHUNKS : Part.BODY;
        passOn(context, head.take(), !framing.chunked() && left == 0);
    }

    private void passOn(ChannelHandlerContext context, ByteBuf bytes, boolean whole) {
        if (whole) {
            part = Part.HEAD;
            patience.messageEnds();
        }
        context.fireChannelRead(bytes);
    }

    private void refuse(ChannelHandlerContext context, Malformation fault) {
        boolean inBody = part != Part.HEAD;
        part = Part.REFUSED;
        if (!inBody) {
            context.fireChannelRead(standIn(fault, head.lines()));
            context.fireChannelReadComplete();
            return;
        }
        context.channel().attr(Wire.BROKEN).set(fault.name());
        Consumer<String> told = context.channel().attr(Wire.BREAKS).getAndSet(null);
        if (told != null) {
            told.accept(fault.name());
        }
    }

    private static ByteBuf standIn(Malformation fault, List<String> lines) {
        String language = lines.stream()
                .map(LANGUAGE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(field -> "Accept-Language: " + field.group(1) + "\r\n")
                .findFirst()
                .orElse("");
        return Unpooled.copiedBuffer(
                String.format(
                        Locale.ROOT,
                        "%s / HTTP/1.1\r\nHost: malformed\r\nConnection: close\r\n%s: %s\r\n%s\r\n",
                        Wire.MALFORMED,
                        Wire.REASON,
                        fault,
                        language),
                StandardCharsets.ISO_8859_1);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        patience.answering();
        super.write(context, message, promise);
    }

    /** An answer to a message that was not read whole would be lost in a reset: what still comes is dropped for a while. */
    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        boolean readWhole = part == Part.HEAD && !head.begun();
        if (readWhole || closing != null || !context.channel().isActive()) {
            context.close(promise);
            return;
        }
        part = Part.REFUSED;
        context.channel().closeFuture().addListener(ended -> promise.trySuccess());
        closing = new LingeringClose(context);
        closing.begin();
    }
}
