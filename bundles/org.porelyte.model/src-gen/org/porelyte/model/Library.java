/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Library</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a .porelyte file: building blocks, candidates, comparators and profiles.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Library#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getLinkers <em>Linkers</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getFunctionalGroups <em>Functional Groups</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getNets <em>Nets</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getMonomers <em>Monomers</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getOligomers <em>Oligomers</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getSalts <em>Salts</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getMedia <em>Media</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getBinders <em>Binders</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getScaffolds <em>Scaffolds</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getReferenceMaterials <em>Reference Materials</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getCellDesigns <em>Cell Designs</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getParameterSets <em>Parameter Sets</em>}</li>
 *   <li>{@link org.porelyte.model.Library#getScreeningProfiles <em>Screening Profiles</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getLibrary()
 * @model
 * @generated
 */
public interface Library extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format that wrote this library; stamped on save, unset until then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.porelyte.model.PorelytePackage#getLibrary_FormatVersion()
	 * @model
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Library#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Linkers</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Linker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organic linkers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linkers</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_Linkers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Linker> getLinkers();

	/**
	 * Returns the value of the '<em><b>Functional Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.FunctionalGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Functional groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Functional Groups</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_FunctionalGroups()
	 * @model containment="true"
	 * @generated
	 */
	EList<FunctionalGroup> getFunctionalGroups();

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metal nodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Nets</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Net}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nets</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_Nets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Net> getNets();

	/**
	 * Returns the value of the '<em><b>Monomers</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Monomer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Monomers of oligomers and polymers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monomers</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_Monomers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Monomer> getMonomers();

	/**
	 * Returns the value of the '<em><b>Oligomers</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Oligomer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Oligomers and polymers with their length distributions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oligomers</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_Oligomers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Oligomer> getOligomers();

	/**
	 * Returns the value of the '<em><b>Salts</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Salt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Salts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Salts</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_Salts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Salt> getSalts();

	/**
	 * Returns the value of the '<em><b>Media</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Medium}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Solvents and ionic liquids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_Media()
	 * @model containment="true"
	 * @generated
	 */
	EList<Medium> getMedia();

	/**
	 * Returns the value of the '<em><b>Binders</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Binder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Binders of membranes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Binders</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_Binders()
	 * @model containment="true"
	 * @generated
	 */
	EList<Binder> getBinders();

	/**
	 * Returns the value of the '<em><b>Scaffolds</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Scaffold}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scaffolds on which a framework is grown or cast.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scaffolds</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_Scaffolds()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scaffold> getScaffolds();

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Candidate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Candidate electrolytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidates</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_Candidates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Candidate> getCandidates();

	/**
	 * Returns the value of the '<em><b>Reference Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.ReferenceMaterial}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comparators that are not candidates (LATP, LLZO, PEO ...).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Materials</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_ReferenceMaterials()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReferenceMaterial> getReferenceMaterials();

	/**
	 * Returns the value of the '<em><b>Cell Designs</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.CellDesign}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell Designs</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_CellDesigns()
	 * @model containment="true"
	 * @generated
	 */
	EList<CellDesign> getCellDesigns();

	/**
	 * Returns the value of the '<em><b>Parameter Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.ParameterSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameter sets of models.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameter Sets</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_ParameterSets()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterSet> getParameterSets();

	/**
	 * Returns the value of the '<em><b>Screening Profiles</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.ScreeningProfile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways to rank.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Screening Profiles</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLibrary_ScreeningProfiles()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScreeningProfile> getScreeningProfiles();

} // Library
