/** Tests of the whole, from outside: what no input, load or thread may make it do. */
package io.dragoman.quality;
