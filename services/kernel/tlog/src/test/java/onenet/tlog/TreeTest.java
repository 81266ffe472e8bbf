package onenet.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest(name = "{0} entries")
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    @DisplayName("the roots are those every log of Certificate Transparency is tested with")
    void published(int size, String root) {
        Grown tiles = new Grown(0);
        GrowingTree tree = new GrowingTree(tiles, 0);
        ENTRIES.stream().limit(size).forEach(entry -> tree.add(HexFormat.of().parseHex(entry)));
        tiles.kept.putAll(tree.changed());
        assertThat(HexFormat.of().formatHex(new Tree(tiles, size).root().bytes()))
                .isEqualTo(root);
    }

    @ParameterizedTest(name = "{0} entries")
    @ValueSource(longs = {1, 2, 3, 7, 64, 200, 255, 256, 257, 511, 512, 513, 1000, 65_535, 65_536, 65_537})
    @DisplayName("read from tiles, a root is the one the definition gives")
    void roots(long size) {
        assertThat(new Grown(size).tree().root()).isEqualTo(Grown.naive(size));
        RunningRoot running = new RunningRoot();
        assertThat(running.root()).isEqualTo(Hash.ofNothing());
        for (long i = 0; i < size; i++) {
            running.add(Grown.entry(i));
        }
        assertThat(running.root()).isEqualTo(Grown.naive(size));
    }

    @Test
    @DisplayName("a log of 70,000 has the tiles its specification counts, and no others")
    void counted() {
        Grown log = new Grown(70_000);
        assertThat(log.kept.keySet().stream().collect(Collectors.groupingBy(Tile::level, Collectors.counting())))
                .isEqualTo(java.util.Map.of(Tile.ENTRIES, 274L, 0, 274L, 1, 2L, 2, 1L));
        assertThat(log.kept).containsKeys(new Tile(0, 273, 112), new Tile(1, 1, 17), new Tile(2, 0, 1));
        assertThat(new Grown(256).kept.keySet())
                .containsExactlyInAnyOrder(new Tile(Tile.ENTRIES, 0, 256), new Tile(0, 0, 256), new Tile(1, 0, 1));
    }

    @Test
    @DisplayName("a log grown in many steps, opened anew each time, is the log grown at once")
    void restarts() {
        Random random = new Random(1);
        Grown log = new Grown(0);
        long size = 0;
        while (size < 3000) {
            size += 1 + random.nextInt(300);
            log.to(size);
            assertThat(log.tree().root()).isEqualTo(new Grown(size).tree().root());
        }
    }

    @Test
    @DisplayName("every entry of every log up to 70 has a proof; changed in anything, the proof leads elsewhere")
    void inclusion() {
        for (int size = 1; size <= 70; size++) {
            Tree tree = new Grown(size).tree();
            for (int index = 0; index < size; index++) {
                List<Hash> path = tree.inclusion(index);
                Hash leaf = Hash.ofLeaf(tree.entry(index));
                assertThat(Proofs.includes(tree.root(), size, index, leaf, path))
                        .isTrue();
                assertThat(Proofs.includes(tree.root(), size, index + 1, leaf, path))
                        .isFalse();
                assertThat(Proofs.includes(tree.root(), size, index, Hash.ofLeaf(Grown.entry(99)), path))
                        .isFalse();
                for (List<Hash> other : changed(path)) {
                    assertThat(Proofs.includes(tree.root(), size, index, leaf, other))
                            .isFalse();
                }
            }
        }
    }

    @Test
    @DisplayName("every log up to 70 is shown to begin with each smaller one, and with no other of that size")
    void consistency() {
        Grown log = new Grown(0);
        List<Hash> roots = new ArrayList<>(List.of(Hash.ofNothing()));
        for (int size = 1; size <= 70; size++) {
            Tree tree = log.to(size).tree();
            roots.add(tree.root());
            Checkpoint whole = new Checkpoint("log", size, tree.root());
            for (int smaller = 0; smaller <= size; smaller++) {
                Checkpoint before = new Checkpoint("log", smaller, roots.get(smaller));
                List<Hash> path = tree.consistency(smaller);
                assertThat(Proofs.continues(before, whole, path)).isTrue();
                for (List<Hash> other : changed(path)) {
                    assertThat(Proofs.continues(before, whole, other)).isFalse();
                }
                if (smaller > 0) {
                    Checkpoint another = new Checkpoint("log", smaller, Hash.ofLeaf(Grown.entry(99)));
                    assertThat(Proofs.continues(another, whole, path)).isFalse();
                }
            }
            assertThat(Proofs.continues(whole, new Checkpoint("log", size - 1, roots.get(size - 1)), List.of()))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("proofs over several levels of tiles lead where they should")
    void far() {
        Grown log = new Grown(70_000);
        Tree tree = log.tree();
        Checkpoint whole = new Checkpoint("log", 70_000, tree.root());
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            long index = random.nextLong(70_000);
            assertThat(Proofs.includes(
                            tree.root(), 70_000, index, Hash.ofLeaf(Grown.entry(index)), tree.inclusion(index)))
                    .isTrue();
        }
        for (long smaller : new long[] {1, 255, 256, 257, 65_536, 65_537, 69_999}) {
            Checkpoint before = new Checkpoint("log", smaller, Grown.naive(smaller));
            assertThat(Proofs.continues(before, whole, tree.consistency(smaller)))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("an entry that is not the one the tree was made of is not given out")
    void otherEntry() {
        Grown log = new Grown(300);
        log.kept.put(new Tile(Tile.ENTRIES, 1, 44), new Grown(600).kept.get(new Tile(Tile.ENTRIES, 0, 256)));
        assertThatThrownBy(() -> log.tree().entry(257)).isInstanceOf(NotTrusted.class);
        assertThat(log.tree().entry(255)).isEqualTo(Grown.entry(255));
        assertThatThrownBy(() -> log.tree().entry(300)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 5, tile/0/x001/x234/067.p/5",
        "2, 999, 1, tile/2/999.p/1",
        "-1, 1000, 256, tile/entries/x001/000"
    })
    @DisplayName("a tile has one path")
    void paths(int level, long index, int width, String path) {
        Tile tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.ofPath(path)).isEqualTo(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/00/000",
                "tile/64/000",
                "tile/0/0",
                "tile/0/x000/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/05",
                "tile/x/000",
                "tile/0/001/234",
                "tile/0/../../etc",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/-1/000"
            })
    @DisplayName("and no other")
    void noPaths(String path) {
        assertThatThrownBy(() -> Tile.ofPath(path)).isInstanceOf(Malformed.class);
    }

    private static Stream<List<Hash>> shortened(List<Hash> path) {
        return path.isEmpty()
                ? Stream.empty()
                : Stream.of(path.subList(1, path.size()), path.subList(0, path.size() - 1));
    }

    /** The path with a hash less, a hash more, and each hash another. */
    private static List<List<Hash>> changed(List<Hash> path) {
        List<List<Hash>> all = new ArrayList<>(shortened(path).toList());
        Hash other = Hash.ofLeaf(Grown.entry(1_000_000));
        List<Hash> longer = new ArrayList<>(path);
        longer.add(other);
        all.add(longer);
        for (int i = 0; i < path.size(); i++) {
            List<Hash> bent = new ArrayList<>(path);
            bent.set(i, other);
            all.add(bent);
        }
        return all;
    }
}
