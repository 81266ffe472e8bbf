package onenet.proofs.exchange;

import onenet.proofs.ProofsConfig;
import onenet.proofs.source.ProofSource;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The registries the city may ask, each with its own word for success. */
@Singleton
class SharedRegistries {

    private final SourceLine line;
    private final ProofsConfig config;

    SharedRegistries(SourceLine line, ProofsConfig config) {
        this.line = line;
        this.config = config;
    }

    @Produces
    @Singleton
    ProofSource marketSupervision() {
        return new SharedRegistry(
                line,
                config.sources().get("market-supervision").url(),
                new SharedRegistry.Name("market-supervision", "市场监督管理部门", "market supervision"),
                TextNode.valueOf("0"));
    }

    @Produces
    @Singleton
    ProofSource naturalResources() {
        return new SharedRegistry(
                line,
                config.sources().get("natural-resources").url(),
                new SharedRegistry.Name("natural-resources", "自然资源部门", "natural resources"),
                IntNode.valueOf(0));
    }

    @Produces
    @Singleton
    ProofSource humanResources() {
        return new SharedRegistry(
                line,
                config.sources().get("human-resources").url(),
                new SharedRegistry.Name("human-resources", "人力资源和社会保障部门", "human resources"),
                TextNode.valueOf("000001"));
    }

    @Produces
    @Singleton
    ProofSource ownArchive() {
        return new SharedRegistry(
                line,
                config.sources().get("own-archive").url(),
                new SharedRegistry.Name("own-archive", "应急管理部门档案", "the bureau's own archive"),
                TextNode.valueOf("SUCCESS"));
    }
}
