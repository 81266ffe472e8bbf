/**
 * A draw anybody can redo: the seed is promised first, then the list is closed, then the seed is told, and from both follows who is drawn. What is
 * published suffices to redo it ({@code redraw.mjs} beside this library does, in another language).
 */
package onenet.draw;
