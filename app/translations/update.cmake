# Brings weerbaar_nl.ts and weerbaar_en.ts in TS_DIR up to date with the texts in ROOT's app/ and qml/.
# usage: cmake -DLUPDATE=… -DROOT=… -DTS_DIR=… -P update.cmake
foreach(name LUPDATE ROOT TS_DIR)
    if(NOT DEFINED ${name})
        message(FATAL_ERROR "update.cmake: ${name} is not given")
    endif()
endforeach()

# Without the include root lupdate takes weerbaar::app::X for X, and no text of X is found when the app runs.
foreach(language nl en)
    set(only)
    if(language STREQUAL "nl")
        set(only -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} -silent ${only} -no-obsolete -locations none -source-language nl_NL -I ${ROOT}
            ${ROOT}/app ${ROOT}/qml -ts ${TS_DIR}/weerbaar_${language}.ts
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
