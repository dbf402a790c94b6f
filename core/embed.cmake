# Writes a C++ file with the text of each file in FILES, for the function NAMESPACE::FUNCTION that HEADER declares:
# `cmake -DFILES=… -DHEADER=… -DNAMESPACE=… -DFUNCTION=… -DOUTPUT=… -P embed.cmake`.
set(text "#include \"${HEADER}\"\n\nnamespace ${NAMESPACE} {\n\n")
string(APPEND text "std::span<EmbeddedFile const> ${FUNCTION}()\n{\n    static constexpr EmbeddedFile files[] = {\n")
foreach(file IN LISTS FILES)
    get_filename_component(name ${file} NAME)
    file(READ ${file} content)
    string(APPEND text "{\"${name}\", R\"WEERBAAR(${content})WEERBAAR\"},\n")
endforeach()
string(APPEND text "    };\n    return files;\n}\n\n}  // namespace ${NAMESPACE}\n")
file(WRITE ${OUTPUT} "${text}")
