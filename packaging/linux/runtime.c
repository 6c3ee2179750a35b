/* The start of a portable single file: an ELF program with a squashfs behind it, in the layout of AppImage type 2.

   It unpacks what is behind it once, into the user's cache, and starts AppRun there; later starts find it unpacked.
   Nothing is mounted, so neither FUSE nor any right is needed. Linked statically with libsquashfuse. */

#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <squashfuse/squashfuse.h>

static char self[PATH_MAX];

static void stop(const char *what, const char *name) {
    fprintf(stderr, "%s: %s %s: %s. Nothing was changed.\n", self, what, name, strerror(errno));
    exit(1);
}

/* Where the ELF program ends and the squashfs begins: behind the section headers, which come last. */
static size_t program_size(void) {
    Elf64_Ehdr header;
    int file = open(self, O_RDONLY | O_CLOEXEC);
    if (file < 0 || read(file, &header, sizeof header) != sizeof header) {
        stop("cannot read", self);
    }
    close(file);
    return header.e_shoff + (size_t)header.e_shnum * header.e_shentsize;
}

static void copy_file(sqfs *fs, sqfs_inode *inode, const char *path) {
    static char block[1 << 20];
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0) {
        stop("cannot write", path);
    }
    for (sqfs_off_t at = 0; at < (sqfs_off_t)inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof block;
        if (sqfs_read_range(fs, inode, at, &size, block) != SQFS_OK || size == 0) {
            errno = EIO;
            stop("is damaged at", path);
        }
        if (write(file, block, size) != size) {
            stop("cannot write", path);
        }
        at += size;
    }
    close(file);
}

static void copy_link(sqfs *fs, sqfs_inode *inode, const char *path) {
    char target[PATH_MAX];
    size_t size = sizeof target;
    if (sqfs_readlink(fs, inode, target, &size) != SQFS_OK || symlink(target, path) != 0) {
        stop("cannot write", path);
    }
}

static void unpack(sqfs *fs, const char *folder) {
    sqfs_traverse walk;
    sqfs_err error = sqfs_traverse_open(&walk, fs, sqfs_inode_root(fs));
    while (error == SQFS_OK && sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        sqfs_inode inode;
        if (walk.dir_end) {
            continue;
        }
        snprintf(path, sizeof path, "%s/%s", folder, walk.path);
        error = sqfs_inode_get(fs, &inode, walk.entry.inode);
        if (error != SQFS_OK) {
            break;
        }
        if (S_ISDIR(inode.base.mode)) {
            if (mkdir(path, 0755) != 0 && errno != EEXIST) {
                stop("cannot make", path);
            }
        } else if (S_ISLNK(inode.base.mode)) {
            copy_link(fs, &inode, path);
        } else {
            copy_file(fs, &inode, path);
        }
    }
    if (error != SQFS_OK) {
        errno = EIO;
        stop("is damaged:", self);
    }
}

static void make_folders(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    if (mkdir(path, 0700) != 0 && errno != EEXIST) {
        stop("cannot make", path);
    }
}

/* The folder for what is unpacked: its name changes with the file's size and date, and with what is in it. */
static void name_folder(char *path, size_t size, const sqfs *fs) {
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    struct stat found;
    if (stat(self, &found) != 0) {
        stop("cannot read", self);
    }
    if (cache != NULL && cache[0] == '/') {
        snprintf(path, size, "%s", cache);
    } else if (home != NULL && home[0] == '/') {
        snprintf(path, size, "%s/.cache", home);
    } else {
        snprintf(path, size, "/tmp/annotator-%u", (unsigned)getuid());
    }
    size_t length = strlen(path);
    snprintf(path + length, size - length, "/annotator-portable/%llx-%llx-%x", (unsigned long long)found.st_size,
             (unsigned long long)found.st_mtime, (unsigned)fs->sb.mkfs_time);
}

/* Unpack beside the place first, so that a folder with the name is always whole. */
static void provide(sqfs *fs, const char *folder) {
    char part[PATH_MAX];
    if (access(folder, F_OK) == 0) {
        return;
    }
    snprintf(part, sizeof part, "%s.%d", folder, (int)getpid());
    make_folders(part);
    unpack(fs, part);
    if (rename(part, folder) != 0 && access(folder, F_OK) != 0) {
        stop("cannot make", folder);
    }
}

int main(int count, char **words) {
    char folder[PATH_MAX - 16], start[PATH_MAX];
    sqfs fs;
    if (realpath("/proc/self/exe", self) == NULL) {
        snprintf(self, sizeof self, "%s", words[0]);
    }
    size_t offset = program_size();
    if (count == 2 && strcmp(words[1], "--appimage-offset") == 0) {
        printf("%zu\n", offset);
        return 0;
    }
    if (sqfs_open_image(&fs, self, offset) != SQFS_OK) {
        errno = EIO;
        stop("is damaged:", self);
    }
    if (count == 2 && strcmp(words[1], "--appimage-extract") == 0) {
        char here[] = "squashfs-root";
        make_folders(here);
        unpack(&fs, here);
        return 0;
    }
    name_folder(folder, sizeof folder, &fs);
    provide(&fs, folder);
    sqfs_fd_close(fs.fd);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", words[0], 1);
    snprintf(start, sizeof start, "%s/AppRun", folder);
    execv(start, words);
    stop("cannot start", start);
}
