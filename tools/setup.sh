# Shared by tools/shuyu and tools/test: where the project is, what it needs, how it is built. Sourced by bash.
# By its absolute path; the caller sets `me`, the name that its messages begin with. What is said goes to standard error.
# shellcheck shell=bash disable=SC2154

root=${BASH_SOURCE[0]%/tools/setup.sh}

say() { printf '%s: %s\n' "$me" "$*" >&2; }

# packages KIND...: the names listed in tools/packages under these kinds (build, test).
packages() {
    local kind name
    while read -r kind name _; do
        case " $* " in *" $kind "*) printf '%s\n' "$name" ;; esac
    done <"$root/tools/packages"
}

# missing_packages NAME...: those of them that are not installed.
missing_packages() {
    local installed name
    # dpkg-query fails as soon as one name is unknown, and that is no error here.
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for name; do
        grep -qxF "$name installed" <<<"$installed" || printf '%s\n' "$name"
    done
}

# install_packages KIND...: installs what is missing and says which. Exit code 3: it could not.
install_packages() {
    command -v dpkg-query >/dev/null || return 0  # not Debian: CMake will say what it does not find
    local names missing
    mapfile -t names < <(packages "$@")
    mapfile -t missing < <(missing_packages "${names[@]}")
    [ ${#missing[@]} -eq 0 ] && return 0

    local by_hand="apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Debian packages are missing, and only root may install them; run as root: $by_hand"
            return 3
        fi
        as_root=(sudo)
        [ -t 2 ] || as_root+=(-n)  # nobody is there to type a password
    fi
    say "installing the Debian packages that are missing: ${missing[*]}"
    local log wait_for_others=(-o DPkg::Lock::Timeout=300)
    log=$(mktemp)
    # Descriptor 9 is the lock of a build folder: a service that a package starts must not inherit it.
    if ! { "${as_root[@]}" apt-get -q "${wait_for_others[@]}" update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get -q -y "${wait_for_others[@]}" install --no-install-recommends "${missing[@]}"; } \
        >"$log" 2>&1 </dev/null 9>&-; then
        tail -n 40 "$log" >&2
        rm -f "$log"
        say "they could not be installed; run as root: $by_hand"
        return 3
    fi
    rm -f "$log"
}

# lock_build FOLDER: makes the folder and waits until nobody else builds in it. Descriptor 9 holds the lock; it ends with
# this process, or with `exec 9>&-`.
lock_build() {
    if ! { mkdir -p "$1" && exec 9>"$1/lock"; } 2>/dev/null; then
        say "can't write to $1; make it writable, or clone into a folder of your own"
        return 4
    fi
    flock -n 9 && return 0
    say "waiting for another build in $1"
    flock 9
}

# build FOLDER TARGET [CMAKE OPTION...]: configures and builds a locked folder; all output goes to FOLDER/build.log.
build() {
    local folder=$1 target=$2
    shift 2
    local cache=$folder/CMakeCache.txt options=("$@")
    # A copied or moved checkout brings settings that name the old place.
    if [ -e "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then rm -f "$cache"; fi
    if [ ! -e "$cache" ]; then
        rm -rf "$folder/CMakeFiles"
        if command -v ninja >/dev/null; then options+=(-G Ninja); fi
    fi
    if command -v ccache >/dev/null; then options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
    if ! { cmake -S "$root" -B "$folder" "${options[@]}" &&
        cmake --build "$folder" --target "$target" -j "$(nproc)"; } >"$folder/build.log" 2>&1 </dev/null; then
        tail -n 60 "$folder/build.log" >&2
        say "the build failed; its whole log is $folder/build.log"
        return 70
    fi
}
